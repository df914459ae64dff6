package occ.intelligence.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Words that tell ethnicity, nationality, religion, health or sexual life. No proposal rests on one, and none holds one
 * (R43), but for addresses, and for people of whom it is the surname: Mr White, Nurul Islam.
 */
final class ProtectedWords {
    private static final Set<String> WORDS = WordList.of("""
            afghan african african-caribbean afro-caribbean albanian algerian american anglican arab arabic
            armenian asian australian azeri bangladeshi baptist belarusian bengali bisexual black blind bosnian
            brazilian british buddhist bulgarian canadian caribbean catholic caucasian chechen chinese christian
            colombian croatian cuban czech deaf dutch ecuadorian egyptian english eritrean estonian ethiopian
            european evangelical filipino finnish french gambian gay georgian german ghanaian greek gypsy
            hasidic heterosexual hindu homosexual hungarian indian indonesian iranian iraqi irish islam islamic
            islamist israeli italian ivorian jamaican japanese jew jewish jordanian judaism kazakh kenyan korean
            kosovan kosovar kurd kurdish kuwaiti latino latvian lebanese lesbian libyan lithuanian macedonian
            malaysian mexican methodist moldovan mongolian montenegrin moroccan mormon moslem mosque muslim
            nepalese nepali nigerian norwegian orthodox pakistani palestinian pashtun pentecostal persian
            peruvian polish portuguese protestant punjabi rastafarian roma romani romanian russian scandinavian
            scottish senegalese serb serbian shia sikh sinhalese slovak slovenian somali spanish sudanese sunni
            swedish swiss synagogue syrian tamil thai tibetan transgender transsexual traveller tunisian turk
            turkish ugandan ukrainian uzbek venezuelan vietnamese welsh white yemeni zimbabwean adhd aids
            alzheimer asperger asthma autism autistic bipolar cancer cerebral covid dementia diabetes diabetic
            epilepsy epileptic hepatitis hiv hospice parkinson pregnant psychosis psychotic ptsd schizophrenia
            schizophrenic""");

    private ProtectedWords() {}

    /** Whether any word of the text is one, singular or plural, alone or joined with a hyphen. */
    static boolean in(String text) {
        return Arrays.stream(text.split("[^\\p{L}-]+")).anyMatch(ProtectedWords::has);
    }

    static boolean has(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        return isProtected(word) || Arrays.stream(word.split("-")).anyMatch(ProtectedWords::isProtected);
    }

    private static boolean isProtected(String word) {
        return WORDS.contains(word) || (word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1)));
    }
}
