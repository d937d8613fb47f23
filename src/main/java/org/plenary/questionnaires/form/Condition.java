package org.plenary.questionnaires.form;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * When a question is asked, or what holds for its answers: XPath 1.0 as XLSForm writes it, which the JDK and every browser
 * evaluate alike.
 *
 * <p>{@code ${key}} stands for the answer to a question and {@code .} for the answer that is judged. A comparison with an
 * answer of several values holds if it holds for one of them, so {@code ${measures} = 'training'} and
 * {@code selected(${measures}, 'training')} are the same. A question without an answer is equal to nothing.
 *
 * <p>The guide has the whole of it with examples.
 */
public final class Condition {

    /** The longest condition that is taken. */
    public static final int LONGEST = 2000;

    private static final String NAME = "[A-Za-z_][A-Za-z0-9._-]*";
    private static final Pattern KEY = Pattern.compile("\\$\\{(" + NAME + ")}");
    private static final Pattern SELECTED =
            Pattern.compile("selected\\(\\s*(\\$\\{[^}]*}|\\.)\\s*,\\s*('[^']*'|\"[^\"]*\")\\s*\\)");
    private static final XPathFactory XPATH = secured();
    private static final DocumentBuilderFactory DOCUMENTS = DocumentBuilderFactory.newInstance();

    private final String text;
    private final Set<String> keys;
    // An expression serves one thread at a time; those at rest wait here.
    private final Queue<XPathExpression> compiled = new ConcurrentLinkedQueue<>();

    private Condition(String text, Set<String> keys) {
        this.text = text;
        this.keys = keys;
    }

    /**
     * The condition that a text states.
     *
     * @throws IllegalArgumentException if it is not an expression; the message has the text
     */
    public static Condition of(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new IllegalArgumentException(plain);
        }
        var keys = new LinkedHashSet<String>();
        KEY.matcher(plain).results().forEach(found -> keys.add(found.group(1)));
        var condition = new Condition(plain, Set.copyOf(keys));
        // A dollar that names no question would be a variable of XPath, and there are none.
        if (condition.xpath().indexOf('$') >= 0) {
            throw new IllegalArgumentException(plain);
        }
        condition.compiled.add(condition.compile());
        condition.judge(AnswerValue.EMPTY, Map.of());
        return condition;
    }

    /** Whether a text can be the key of a question, which conditions name it by. */
    public static boolean isKey(String text) {
        return text.length() <= 80 && text.matches(NAME);
    }

    /** The keys of the questions it asks about. */
    public Set<String> keys() {
        return keys;
    }

    /** Whether it holds for these answers, by the key of the question. */
    public boolean holds(Map<String, AnswerValue> answers) {
        return holds(AnswerValue.EMPTY, answers);
    }

    /**
     * Whether it holds for one answer, {@code .}, beside the others. One that cannot be judged by them holds: it is better to
     * ask a question too many than to hide one.
     */
    public boolean holds(AnswerValue judged, Map<String, AnswerValue> answers) {
        try {
            return judge(judged, answers);
        } catch (IllegalArgumentException _) {
            return true;
        }
    }

    /** @throws IllegalArgumentException if it asks for what XPath cannot do, which shows only when it is judged */
    private boolean judge(AnswerValue judged, Map<String, AnswerValue> answers) {
        var expression = compiled.poll();
        if (expression == null) {
            expression = compile();
        }
        try {
            return (Boolean) expression.evaluate(context(judged, answers), XPathConstants.BOOLEAN);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(text, e);
        } finally {
            compiled.add(expression);
        }
    }

    /** The expression as XPath has it, over a document {@code <answers>} with one element a value: for the browser. */
    public String xpath() {
        var plain = SELECTED.matcher(text).replaceAll("($1 = $2)");
        return KEY.matcher(plain).replaceAll("/answers/$1");
    }

    private XPathExpression compile() {
        try {
            synchronized (XPATH) {
                return XPATH.newXPath().compile(xpath());
            }
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Only what the condition asks about is put before it, so that a long questionnaire costs nothing. */
    private Node context(AnswerValue judged, Map<String, AnswerValue> answers) {
        var document = document();
        var root = document.createElement("answers");
        document.appendChild(root);
        keys.forEach(
                key -> answers.getOrDefault(key, AnswerValue.EMPTY).comparable().forEach(value -> {
                    append(root, key, value);
                }));
        var self = append(root, "self.", "");
        judged.comparable().findFirst().ifPresent(self::setTextContent);
        return self;
    }

    private static Node append(Node root, String name, String value) {
        var element = root.getOwnerDocument().createElement(name);
        element.setTextContent(value);
        return root.appendChild(element);
    }

    private static Document document() {
        try {
            synchronized (DOCUMENTS) {
                return DOCUMENTS.newDocumentBuilder().newDocument();
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XPathFactory secured() {
        try {
            var factory = XPathFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory;
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
