package org.isonomia.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts one instance: one community with one log. */
@SpringBootApplication
public class IsonomiaApplication {
    public static void main(String[] args) {
        SpringApplication.run(IsonomiaApplication.class, args);
    }
}
