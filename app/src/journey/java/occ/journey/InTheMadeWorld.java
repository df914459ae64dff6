package occ.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import occ.testing.WholeApplication;
import org.springframework.context.annotation.Import;

/**
 * The whole application with the invented world in it, one for all journeys. Journeys share it, so each takes groups of
 * its own, and compares with what it found.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplication
@Import({MadeWorld.class, Visitors.class})
@interface InTheMadeWorld {}
