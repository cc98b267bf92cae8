// Takes back whom and what a document names, before it is loaded anew.
MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)<-[:REPORTED_IN]-(:Inspection)<-[link:INSPECTED|PARTNER_OF]-()
  DELETE link
}
CALL (document) {
  MATCH (document)<-[named:NAMED_IN]-(:Person)
  DELETE named
}
