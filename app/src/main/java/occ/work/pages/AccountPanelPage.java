package occ.work.pages;

/** What a panel says on the page of an account; {@code href} leads on, and is empty where there is nowhere to. */
public record AccountPanelPage(String words, String href) {}
