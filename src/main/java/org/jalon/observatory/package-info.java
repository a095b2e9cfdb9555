/** Where help is missing: figures by territory, access to help, and what to do about it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "site",
            "storage",
            "territory",
            "directory",
            "search",
            "account",
            "intake :: read",
            "paper"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.observatory;
