/**
 * Knowledge: what works against organised crime, and where that is known from. A catalogue of tactics by the six areas of a
 * criminal's life, in our own words, each with the law it rests on; lessons of those who tried them; who has done what
 * before. It is advice: nothing here decides, and nothing here is about a person who is worked on.
 */
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access", "search"})
@NullMarked
package occ.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
