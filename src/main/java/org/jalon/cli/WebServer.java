package org.jalon.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jalon.site.UserError;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The web application, started by a command and running until the process is told to stop. */
final class WebServer {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param settings more settings of the program, each {@code --name=value}
     * @throws UserError when the port is taken
     */
    static WebServer start(Class<?> application, int port, boolean jsonLogs, List<String> settings) {
        requireFree(port);
        List<String> all = new ArrayList<>(settings);
        all.add("--server.port=" + port);
        if (jsonLogs) {
            all.add("--spring.profiles.include=json-logs");
        }
        return new WebServer(new SpringApplication(application).run(all.toArray(String[]::new)));
    }

    /** What the program it runs has of a type. */
    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port", "");
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Refuses a port that is taken, before any other work is done. */
    static void requireFree(int port) {
        if (port < 0 || port > 65_535) {
            throw new UserError("cli.serve.no-such-port", port);
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new UserError("cli.serve.port-taken", Integer.toString(port));
        }
    }
}
