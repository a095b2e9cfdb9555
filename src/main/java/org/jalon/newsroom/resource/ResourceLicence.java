package org.jalon.newsroom.resource;

/** What others may do with a resource. */
public enum ResourceLicence implements Coded {
    ETALAB("etalab-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
    CC0("cc0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    CC_BY("cc-by", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("cc-by-sa", "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_NC("cc-by-nc", "https://creativecommons.org/licenses/by-nc/4.0/"),
    CC_BY_NC_SA("cc-by-nc-sa", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    CC_BY_ND("cc-by-nd", "https://creativecommons.org/licenses/by-nd/4.0/"),
    CC_BY_NC_ND("cc-by-nc-nd", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    RESERVED("tous-droits-reserves", ""),
    /** Said in words of its own. */
    OTHER("autre", "");

    private final String slug;
    private final String url;

    ResourceLicence(String slug, String url) {
        this.slug = slug;
        this.url = url;
    }

    @Override
    public String slug() {
        return slug;
    }

    /** Where its text stands; empty where there is none. */
    public String url() {
        return url;
    }
}
