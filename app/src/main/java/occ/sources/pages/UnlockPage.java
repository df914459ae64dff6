package occ.sources.pages;

import occ.faces.pages.Form;

/** {@code to} is where to go on afterwards. */
public record UnlockPage(boolean enrolled, String to, Form form) {}
