/** Published places, the records of each origin they are made of, their revisions and the vocabularies they speak. Owns the place sheet. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"geo", "hours", "site", "storage", "territory"})
@org.jspecify.annotations.NullMarked
package org.jalon.directory;
