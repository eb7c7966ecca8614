package org.isonomia.web;

import org.isonomia.web.audit.ExportCommand;
import org.isonomia.web.wiring.DoctorCommand;
import org.isonomia.web.wiring.RetryParkedCommand;
import org.isonomia.web.wiring.RotateLogKeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts one instance: one community with one log. */
@SpringBootApplication
public class IsonomiaApplication {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("export"))
            System.exit(ExportCommand.run(IsonomiaApplication.class, args));
        if (args.length > 0 && args[0].equals("doctor")) System.exit(DoctorCommand.run(System.out, args));
        if (args.length > 0 && args[0].equals("rotate-log-key")) System.exit(RotateLogKeyCommand.run(args));
        if (args.length > 0 && args[0].equals("retry-parked")) System.exit(RetryParkedCommand.run(args));
        SpringApplication.run(IsonomiaApplication.class, args);
    }
}
