/** Whether two records are the same place: candidates, features, score, decision, explanation, groups. Pure values: no Spring, SQL or HTTP. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"geo"})
@org.jspecify.annotations.NullMarked
package org.jalon.matching;
