// Takes back what a document states, before it is loaded anew.
MATCH (document:Document {id: $document})<-[:STATED_IN]-(stated)
DETACH DELETE stated
