// The lists that came along with inspectors.
, inspections: inspections // if inspections
