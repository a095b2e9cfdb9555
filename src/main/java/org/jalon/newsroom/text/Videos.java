package org.jalon.newsroom.text;

import java.net.URI;
import java.util.Set;

/** Which addresses lead to a film. Nothing is loaded from there: a reader who wants to see it goes there, and knows where. */
final class Videos {

    private static final Set<String> HOSTS = Set.of(
            "youtube.com",
            "m.youtube.com",
            "youtu.be",
            "youtube-nocookie.com",
            "vimeo.com",
            "player.vimeo.com",
            "dailymotion.com",
            "dai.ly",
            "arte.tv",
            "lumni.fr",
            "podeduc.apps.education.fr");

    private Videos() {}

    static boolean isVideo(SafeAddress address) {
        if (!address.isElsewhere()) {
            return false;
        }
        String path = URI.create(address.text()).getRawPath();
        // PeerTube has as many hosts as people who run one.
        boolean peerTube = path != null && (path.startsWith("/videos/watch/") || path.matches("/w/[A-Za-z0-9-]{10,}"));
        return peerTube || HOSTS.contains(address.host()) && path != null && path.length() > 1;
    }
}
