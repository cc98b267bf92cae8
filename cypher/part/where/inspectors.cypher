// Which inspectors.
AND node.areaCount >= $where.minAreas // if where.minAreas
AND EXISTS { MATCH (node)-[:WORKS_FOR]->(:Organisation {id: parent.id}) } // if page.by is ORGANISATION
// if where.organisations
AND EXISTS { MATCH (node)-[:WORKS_FOR]->(organisation:Organisation) WHERE organisation.id IN $where.organisations }
// end if
// if where.areas
AND EXISTS { MATCH (node)-[:INSPECTED]->(inspection:Inspection) WHERE inspection.area IN $where.areas }
// end if
// if where.lead
AND $where.lead.value = EXISTS { MATCH (node)-[inspected:INSPECTED]->(:Inspection) WHERE inspected.lead }
// end if
