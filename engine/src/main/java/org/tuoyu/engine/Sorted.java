package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: putting gives another one, which shares most of this one. Whoever holds one has a
 * snapshot. Inside, a treap: a search tree by key, a heap by the hash of the key, so that it stays shallow.
 */
final class Sorted<K extends Comparable<K>, V> {

    private final @Nullable Node<K, V> root;

    private Sorted(@Nullable Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<K>, V> Sorted<K, V> empty() {
        return new Sorted<>(null);
    }

    Sorted<K, V> with(K key, V value) {
        return new Sorted<>(put(root, key, value));
    }

    Optional<V> find(K key) {
        Node<K, V> node = root;
        while (node != null && !node.key.equals(key)) {
            node = key.compareTo(node.key) < 0 ? node.left : node.right;
        }
        return Optional.ofNullable(node).map(Node::value);
    }

    /** Every value, in the order of the keys. */
    List<V> values() {
        List<V> values = new ArrayList<>();
        walk(root, values);
        return values;
    }

    private record Node<K extends Comparable<K>, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right) {

        boolean isAbove(@Nullable Node<K, V> other) {
            return other == null || priority() >= other.priority();
        }

        /** Spread, so that keys that follow one another do not make a list. */
        private int priority() {
            return key.hashCode() * 0x9E3779B9;
        }
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        return side < 0 ? leftUp(node, put(node.left, key, value)) : rightUp(node, put(node.right, key, value));
    }

    private static <K extends Comparable<K>, V> Node<K, V> leftUp(Node<K, V> node, Node<K, V> left) {
        return node.isAbove(left)
                ? new Node<>(node.key, node.value, left, node.right)
                : new Node<>(left.key, left.value, left.left, new Node<>(node.key, node.value, left.right, node.right));
    }

    private static <K extends Comparable<K>, V> Node<K, V> rightUp(Node<K, V> node, Node<K, V> right) {
        return node.isAbove(right)
                ? new Node<>(node.key, node.value, node.left, right)
                : new Node<>(
                        right.key, right.value, new Node<>(node.key, node.value, node.left, right.left), right.right);
    }

    private static <K extends Comparable<K>, V> void walk(@Nullable Node<K, V> node, List<V> values) {
        if (node != null) {
            walk(node.left, values);
            values.add(node.value);
            walk(node.right, values);
        }
    }
}
