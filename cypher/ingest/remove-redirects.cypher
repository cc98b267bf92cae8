// Ids that lead nowhere any more, or elsewhere.
CYPHER replan=skip
UNWIND $rows.ids AS id
MATCH (redirect:Redirect {id: id})
DETACH DELETE redirect
