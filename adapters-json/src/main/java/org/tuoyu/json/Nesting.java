package org.tuoyu.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Passes over values token by token, so that no depth of nesting can exhaust the stack. */
final class Nesting {

    private Nesting() {}

    /** Passes over the value that starts at the parser's token, and says how deep it went; 1 is the outermost. */
    static int pass(JsonParser parser) {
        int outside = parser.streamReadContext().getNestingDepth() - (isStart(parser.currentToken()) ? 1 : 0);
        int deepest = parser.streamReadContext().getNestingDepth();
        while (parser.streamReadContext().getNestingDepth() > outside) {
            parser.nextToken();
            deepest = Math.max(deepest, parser.streamReadContext().getNestingDepth());
        }
        parser.finishToken();
        return deepest;
    }

    private static boolean isStart(JsonToken token) {
        return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    }
}
