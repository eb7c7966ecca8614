package org.isonomia.web.community.sample;

import java.util.List;
import org.isonomia.events.MemberId;

/** The people of the sample: invented names, the same at every load. Number 0 is the founder. */
final class SamplePeople {
    private static final List<String> FIRST = List.of(
            "Thea", "Amir", "Lucía", "Kwame", "Ingrid", "Mei", "Oskar", "Fatima", "Tomás", "Aiko", "Jonas", "Zainab",
            "Pavel", "Noor", "Émile", "Ruth", "Sanjay", "Ana", "Piotr", "Leila", "Daniel", "Yuki", "Marta", "Kofi",
            "Helena", "Ravi", "Sofia", "Idris", "Clara", "Mateo", "Nadia", "Henrik", "Asha", "Bruno", "Wanjiru",
            "Felix", "Carmen", "Tariq", "Elsa", "Duarte", "Miriam", "Anton", "Salma", "Viktor", "Joana", "Hassan",
            "Greta", "Luis", "Olga", "Samir", "Nina", "Ivan", "Rosa", "Emeka", "Katrin", "Marco");
    private static final List<String> LAST = List.of(
            "Anders",
            "Rahimi",
            "Moreno",
            "Mensah",
            "Lindqvist",
            "Chen",
            "Weber",
            "Haddad",
            "Silva",
            "Tanaka",
            "Keller",
            "Bello",
            "Novák",
            "Aziz",
            "Laurent",
            "Cohen",
            "Iyer",
            "Kovač",
            "Nowak",
            "Karimi",
            "O’Brien",
            "Sato",
            "Rossi",
            "Asante",
            "Papadopoulos",
            "Sharma",
            "Costa",
            "Diallo",
            "Fischer",
            "Herrera",
            "Petrova",
            "Dahl",
            "Patel",
            "Almeida",
            "Kamau",
            "Braun",
            "Ortega",
            "Malik",
            "Virtanen",
            "Pinto",
            "Levi",
            "Berg",
            "Mansour",
            "Popescu",
            "Ferreira",
            "Osman",
            "Holm",
            "Vargas",
            "Ivanova",
            "Nasser",
            "Maier",
            "Marić",
            "Blanco",
            "Okafor",
            "Sommer");

    private SamplePeople() {}

    /** 56 × 55 pairs, every one once before any repeats: enough for 3,073 people. */
    static String name(int number) {
        int first = number % FIRST.size();
        int last = (number + number / FIRST.size()) % LAST.size();
        return FIRST.get(first) + " " + LAST.get(last);
    }

    /** In the domain that RFC 2606 reserves for examples. */
    static String email(int number) {
        return "member" + number + "@example.org";
    }

    static MemberId id(int number) {
        return new MemberId("m_sample-" + number);
    }
}
