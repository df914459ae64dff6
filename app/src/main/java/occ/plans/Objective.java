package occ.plans;

import java.time.LocalDate;
import java.util.UUID;
import occ.kernel.Pillar;

/**
 * What a plan is to achieve, and how success will be seen. {@code line} stays the same from version to version, so that
 * actions and differences follow it.
 */
public record Objective(UUID line, Pillar pillar, String words, Measure measure) {
    /** What is counted or looked at, how it stood, what is aimed at, by when. */
    public record Measure(String words, String baseline, String target, LocalDate byWhen) {}
}
