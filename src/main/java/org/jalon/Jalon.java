package org.jalon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry of the program. */
@SpringBootApplication
public class Jalon {

    public static void main(String[] args) {
        SpringApplication.run(Jalon.class, args);
    }
}
