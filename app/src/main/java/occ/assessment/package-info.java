/**
 * Assessment: how much harm a group, priority individual or vulnerability threatens, and how that was worked out.
 * A draft is answered factor by factor against a versioned model, submitted, checked by somebody who did not score
 * it, and then never changes. What is not known makes a range, never a zero. The models are data
 * ({@link occ.assessment.model}); the arithmetic and its explanation are in {@link occ.assessment.score}; here is
 * what people do with them. A score is advice: the tier is decided in tasking, by a named person.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "faces :: chart",
            "audit",
            "access",
            "reference",
            "work",
            "adequacy",
            "pole",
            "mapping"
        })
@NullMarked
package occ.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
