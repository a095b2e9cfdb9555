/** The benchmarks: what Jalon's own code does in a second, one JSON line a result. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "territory",
            "directory",
            "search",
            "search :: columns",
            "tiles",
            "tiles :: cluster",
            "tiles :: world",
            "matching",
            "account",
            "mail",
            "storage",
            "newsroom",
            "newsroom :: agenda-desk",
            "newsroom :: article",
            "newsroom :: event",
            "newsroom :: find",
            "newsroom :: letter",
            "newsroom :: media",
            "newsroom :: resource",
            "newsroom :: send",
            "paper",
            "site",
            "contribution",
            "intake",
            "intake :: read",
            "intake :: mapping",
            "intake :: proposal",
            "observatory",
            "observatory :: access",
            "cli",
            "cli :: sample"
        })
@org.jspecify.annotations.NullMarked
package org.jalon.bench;
