// Removes documents, their inspections and all that they state: before they are loaded anew, or where the same text has another id now.
CYPHER replan=skip
UNWIND $rows.documents AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (document)<-[:STATED_IN]-(stated)
  DETACH DELETE stated
}
CALL (document) {
  MATCH (document)<-[:REPORTED_IN]-(inspection:Inspection)
  DETACH DELETE inspection
}
DETACH DELETE document
