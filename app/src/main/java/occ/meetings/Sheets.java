package occ.meetings;

import java.util.List;

/**
 * Copies as tagged PDF, each sheet with its marking and handling. Nothing in a file says who took it, when, where or by which
 * program, and the same content gives the same bytes (R50).
 */
public interface Sheets {
    /** {@code when} stands under the title; sections are numbered as they stand. */
    byte[] pdf(String title, String when, List<Minutes.Section> sections);
}
