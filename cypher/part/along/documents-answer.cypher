// The lists that came along with documents.
, items: items // if items
, statistics: statistics // if statistics
