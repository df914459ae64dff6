package occ.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import occ.testing.WholeApplication;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application with the invented world in it, one for all journeys. Journeys share it, so each takes groups of
 * its own, and compares with what it found. There is a mail server as far as pages tell; nothing is handed to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplication
@Import({MadeWorld.class, Visitors.class})
@TestPropertySource(
        properties = {
            "occ.mail.host=localhost",
            "occ.mail.tls=NONE",
            "occ.mail.from=digest@occ.example",
            "occ.mail.domains=force.example",
            "occ.mail.pages-at=https://occ.example",
            "occ.mail.look-seconds=0"
        })
@interface InTheMadeWorld {}
