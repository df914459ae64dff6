package occ.faces.pages;

public record Link(String text, String href) {}
