package occ.knowledge;

import java.time.LocalDate;

/**
 * A tactic as it was tried: {@code did} is the action, {@code about} whom it was done about and {@code href} where to read
 * it, {@code came} what came of it in the words of whoever closed it. {@code done} is false where it could not be done.
 */
public record Use(String did, String about, String href, LocalDate on, boolean done, String came) {}
