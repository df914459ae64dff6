package occ;

import java.time.Clock;
import occ.kernel.Now;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** One deployable: the web application, and with a command's name as the first argument the command line. */
// Modules may use the same word each in its own sense.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Organised Crime Command",
        sharedModules = {"kernel", "faces"})
public class OrganisedCrimeCommand {
    public static void main(String[] arguments) {
        SpringApplication.run(OrganisedCrimeCommand.class, arguments);
    }

    @Bean
    Clock clock() {
        return new Now(Clock.systemUTC());
    }
}
