// Links of organisations to areas in which no document names them any more.
CYPHER replan=skip
UNWIND $rows.partners AS row
MATCH (area:Area {id: row.area})
CALL (row, area) {
  MATCH (area)<-[partner:PARTNER_IN]-(organisation:Organisation)
  WHERE organisation.id = row.organisation
  RETURN partner
}
DELETE partner
