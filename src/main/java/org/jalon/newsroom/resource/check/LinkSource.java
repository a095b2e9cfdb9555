package org.jalon.newsroom.resource.check;

import java.util.List;

/** Whatever publishes links to other sites. Each kind is a bean; all are asked every hour. */
public interface LinkSource {

    /** All links of what is published now. */
    List<LinkUse> uses();
}
