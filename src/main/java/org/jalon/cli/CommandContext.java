package org.jalon.cli;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The modules without the web, for commands that serve nobody: no auto-configuration, and only the beans they ask for. */
@ComponentScan(
        basePackages = "org.jalon",
        excludeFilters = @Filter({SpringBootApplication.class, Controller.class, ControllerAdvice.class}))
@ConfigurationPropertiesScan("org.jalon")
@EnableConfigurationProperties
final class CommandContext {

    private CommandContext() {}

    /**
     * Opens it; to be closed by the caller.
     *
     * @param settings of the program, each {@code --name=value}
     */
    static ConfigurableApplicationContext open(List<String> settings) {
        SpringApplication application = new SpringApplication(CommandContext.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setAdditionalProfiles("command");
        return application.run(settings.toArray(String[]::new));
    }
}
