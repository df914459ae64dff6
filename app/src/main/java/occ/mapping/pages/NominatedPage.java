package occ.mapping.pages;

import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** Confirms a nomination: {@code who} must act next, and by when. */
public record NominatedPage(
        Subject subject, @Nullable String who, @Nullable String by) {}
