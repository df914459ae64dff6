package occ.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import occ.OrganisedCrimeCommand;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with a server on a free port and its own PostgreSQL. Every test class that carries this shares
 * one of each, so a test makes what it needs and counts only that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OrganisedCrimeCommand.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "occ.demonstration=true")
@ContextConfiguration(initializers = TemporaryDatabase.class)
@Import({People.class, Browsers.class, Circles.class})
public @interface WholeApplication {}
