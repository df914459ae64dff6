package occ.deconfliction.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Person;
import occ.deconfliction.Limits;
import occ.deconfliction.Watchable;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** The forms by which somebody asks, about one thing or by a list. {@code problems} are those of the lines of a list. */
public record AskingPage(Form form, List<Person> people, List<String> problems, Limits limits) {
    public AskingPage {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    public List<Option> kinds() {
        return Arrays.stream(Watchable.values())
                .map(one -> new Option(one.name(), one.label(), one.hint()))
                .toList();
    }

    public List<Option> supervisors() {
        return Stream.concat(
                        Stream.of(new Option("", "Choose a supervisor")),
                        people.stream().map(one -> new Option(one.reference(), one.name() + ", " + one.unit())))
                .toList();
    }

    public List<Option> closed() {
        return List.of(new Option("YES", "It is for counter-corruption, undercover work, or about a source"));
    }

    public String toldAfter() {
        return limits.toldAfter().toMinutes() + " minutes";
    }
}
