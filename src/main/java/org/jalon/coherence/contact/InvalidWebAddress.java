package org.jalon.coherence.contact;

import java.util.ArrayList;
import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;

/** A web address that is not written as one, or leads to no public site. Nothing is fetched. */
public final class InvalidWebAddress implements Check {

    private static final List<Field> FIELDS = List.of(Field.WEBSITES, Field.ACCESSIBILITY_URL, Field.BOOKING_URL);

    @Override
    public List<Finding> check(Statement statement) {
        List<Finding> found = new ArrayList<>(0);
        for (Field field : FIELDS) {
            for (String address : statement.all(field)) {
                WebHost.of(address)
                        .ifPresentOrElse(
                                host -> {
                                    if (!host.isPublic()) {
                                        found.add(Finding.of(Code.URL_NOT_PUBLIC, field, address, host.name()));
                                    }
                                },
                                () -> found.add(Finding.of(Code.URL_INVALID, field, address)));
            }
        }
        return found;
    }
}
