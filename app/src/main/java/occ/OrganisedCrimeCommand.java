package occ;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** One deployable: the web application, and with a command's name as the first argument the command line. */
@SpringBootApplication
@Modulithic(
        systemName = "Organised Crime Command",
        sharedModules = {"kernel", "faces"})
public class OrganisedCrimeCommand {
    public static void main(String[] arguments) {
        SpringApplication.run(OrganisedCrimeCommand.class, arguments);
    }
}
