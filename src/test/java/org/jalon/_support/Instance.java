package org.jalon._support;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jalon.directory.Directory;
import org.jalon.directory.PlacesChanged;
import org.jalon.storage.Database;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** A real directory on a real database, without pages. To be closed. */
public final class Instance implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final List<PlacesChanged> changes = new CopyOnWriteArrayList<>();

    private Instance(String... settings) {
        TestPropertyValues.of(settings).applyTo(context);
        context.register(Modules.class);
        context.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> payload
                    && payload.getPayload() instanceof PlacesChanged changed) {
                changes.add(changed);
            }
        });
        context.refresh();
    }

    /** Embedded, in this folder; what an earlier one left there is there again. */
    public static Instance in(Path data) {
        return new Instance("jalon.data=" + data);
    }

    /** On a database server. */
    public static Instance on(String jdbcUrl, Path data) {
        return new Instance("jalon.data=" + data, "jalon.database=" + jdbcUrl);
    }

    public Directory directory() {
        return context.getBean(Directory.class);
    }

    public Database database() {
        return context.getBean(Database.class);
    }

    /** Any other bean of storage or of the directory. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The events that were published, in order. */
    public List<PlacesChanged> changes() {
        return changes;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.jalon.storage", "org.jalon.directory", "org.jalon.reach"},
            excludeFilters = @ComponentScan.Filter({Controller.class, ControllerAdvice.class}))
    static class Modules {}
}
