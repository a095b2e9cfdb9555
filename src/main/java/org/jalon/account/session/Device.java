package org.jalon.account.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What browser on what system a request comes from: enough for its owner to know it again, and no more. */
public final class Device {

    private record Mark(String trace, String name) {}

    /** In this order, as many browsers also name those they resemble. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("CriOS", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "Mac"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    private Device() {}

    /** Such as "Firefox, Windows"; empty when it cannot be told. */
    public static String of(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        String browser = find(BROWSERS, agent);
        String system = find(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String find(List<Mark> marks, String agent) {
        return marks.stream()
                .filter(mark -> agent.contains(mark.trace()))
                .map(Mark::name)
                .findFirst()
                .orElse("");
    }
}
