/** Audits of accessibility after RGAA 4.1.2: the grid that an auditor fills in, what it comes to, and those that were kept. */
@org.springframework.modulith.NamedInterface("audit")
@org.jspecify.annotations.NullMarked
package org.jalon.about.audit;
