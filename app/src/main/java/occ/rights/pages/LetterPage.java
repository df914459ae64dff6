package occ.rights.pages;

/** A letter on paper: its words and nothing else. */
public record LetterPage(String title, String text) {}
