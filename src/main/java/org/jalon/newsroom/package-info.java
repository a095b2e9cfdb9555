/** What informs the actors of a territory: articles, files, events, letters and publications, and the search over all of them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "site",
            "storage",
            "mail",
            "reach",
            "territory",
            "directory",
            "search",
            "account",
            "about",
            "observatory",
            "paper"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom;
