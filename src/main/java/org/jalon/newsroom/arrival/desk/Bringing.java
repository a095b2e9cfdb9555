package org.jalon.newsroom.arrival.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.newsroom.arrival.Arrival;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.Order;
import org.jalon.newsroom.arrival.gather.Bounds;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.gather.Gathered;
import org.jalon.newsroom.arrival.gather.Parcel;
import org.jalon.site.UserError;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Takes what editors send: several files, or one archive of them. */
final class Bringing {

    private static final Duration MOMENT = Duration.ofSeconds(4);
    private static final int LONGEST_NAME = 120;

    private final Arrivals arrivals;
    private final Readers readers;

    Bringing(Arrivals arrivals, Readers readers) {
        this.arrivals = arrivals;
        this.readers = readers;
    }

    /**
     * Takes files in and has them read.
     *
     * @return the id of the arrival
     * @throws UserError when there are none, or they may not be taken
     */
    String bring(Actor actor, List<MultipartFile> sent, boolean fetch) throws IOException {
        List<MultipartFile> files =
                sent.stream().filter(file -> !file.isEmpty()).toList();
        if (files.isEmpty()) {
            throw new UserError("arrival.error.nothing");
        }
        Path folder = Files.createTempDirectory("jalon-arrival");
        try {
            Gathered gathered = gather(files, folder);
            String first = name(files.getFirst());
            String name = files.size() == 1 ? first : first + " +" + (files.size() - 1);
            String id = arrivals.begin(name, gathered, actor.account().id(), fetch);
            read(actor, id, fetch);
            return id;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Goes on where reading was interrupted. */
    void resume(Actor actor, Arrival arrival) {
        read(actor, arrival.id(), arrival.fetches());
    }

    private void read(Actor actor, String id, boolean fetch) {
        readers.read(id, new Order(actor, false, fetch, outcome -> {}), MOMENT);
    }

    private static Gathered gather(List<MultipartFile> files, Path folder) throws IOException {
        List<Found> found = new ArrayList<>();
        List<Gathered.Refused> refused = new ArrayList<>();
        int number = 0;
        for (MultipartFile file : files) {
            Path kept = folder.resolve("sent" + ++number);
            file.transferTo(kept);
            String name = name(file);
            if (Parcel.isZip(kept)
                    && !name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(docx|xlsx|pptx|odt|ods|odp)")) {
                Path into = Files.createDirectory(folder.resolve("unpacked" + number));
                Gathered inside = Parcel.unpack(kept, into, Bounds.USUAL);
                found.addAll(inside.files());
                refused.addAll(inside.refused());
            } else {
                found.add(new Found(name, kept, Files.size(kept)));
            }
        }
        return new Gathered(found, refused);
    }

    /** As its owner called it, without the folders that some browsers send along. */
    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceFirst("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
