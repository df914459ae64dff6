/**
 * The threat models: which factors are asked, what each answer means in words, and the rule that combines them.
 * A model is versioned data and is checked before it is used. Those shipped are local defaults, configurable:
 * no official weights or matrix rules are published.
 */
@NamedInterface("model")
@NullMarked
package occ.assessment.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
