// Removes a document, its inspection and all that it states: the same text is now known under another id.
MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)<-[:STATED_IN]-(stated)
  DETACH DELETE stated
}
CALL (document) {
  MATCH (document)<-[:REPORTED_IN]-(inspection:Inspection)
  DETACH DELETE inspection
}
DETACH DELETE document
