package occ.journey;

/** Fills in the analysis with which an operation ends. */
record ResultsAnalysis(String happened, String left) {
    void fillIn(Visitor lead) {
        lead.fill("What happened?", happened)
                .fill("What worked?", "Speaking to the drivers at the park")
                .fill("What did not work?", "The watch at night")
                .fill("What is recommended?", "Leaflets in four languages")
                .fill("What threat is left?", left);
    }
}
