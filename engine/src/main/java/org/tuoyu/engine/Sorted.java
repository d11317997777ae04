package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: putting gives another one, which shares most of this one. Whoever holds one has a
 * snapshot. Inside, a search tree whose two sides differ in height by one at most, so that it stays shallow whatever the
 * keys are and in whatever order they come.
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

    /** The first values after a key, or of all, at most so many, in the order of the keys. */
    List<V> page(Optional<K> after, int limit) {
        List<V> values = new ArrayList<>();
        walk(root, after.orElse(null), limit, values);
        return values;
    }

    private static <K extends Comparable<K>, V> void walk(
            @Nullable Node<K, V> node, @Nullable K after, int limit, List<V> values) {
        if (node == null || values.size() == limit) {
            return;
        }
        if (after != null && node.key.compareTo(after) <= 0) {
            walk(node.right, after, limit, values);
            return;
        }
        walk(node.left, after, limit, values);
        if (values.size() < limit) {
            values.add(node.value);
            walk(node.right, null, limit, values);
        }
    }

    private record Node<K extends Comparable<K>, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right,
            int height) {

        static <K extends Comparable<K>, V> Node<K, V> of(
                K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            return new Node<>(key, value, left, right, 1 + Math.max(height(left), height(right)));
        }

        Node<K, V> between(@Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            return of(key, value, left, right);
        }

        /** By how much its left side is the higher one. */
        int lean() {
            return height(left) - height(right);
        }

        private static int height(@Nullable Node<?, ?> node) {
            return node == null ? 0 : node.height;
        }
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return Node.of(key, value, null, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return Node.of(key, value, node.left, node.right);
        }
        return side < 0 ? leftPut(node, put(node.left, key, value)) : rightPut(node, put(node.right, key, value));
    }

    private static <K extends Comparable<K>, V> Node<K, V> leftPut(Node<K, V> node, Node<K, V> left) {
        Node<K, V> grown = node.between(left, node.right);
        if (grown.lean() <= 1) {
            return grown;
        }
        return turnedRight(node, left.right != null && left.lean() < 0 ? turnedLeft(left, left.right) : left);
    }

    private static <K extends Comparable<K>, V> Node<K, V> rightPut(Node<K, V> node, Node<K, V> right) {
        Node<K, V> grown = node.between(node.left, right);
        if (grown.lean() >= -1) {
            return grown;
        }
        return turnedLeft(node, right.left != null && right.lean() > 0 ? turnedRight(right, right.left) : right);
    }

    private static <K extends Comparable<K>, V> Node<K, V> turnedRight(Node<K, V> node, Node<K, V> left) {
        return left.between(left.left, node.between(left.right, node.right));
    }

    private static <K extends Comparable<K>, V> Node<K, V> turnedLeft(Node<K, V> node, Node<K, V> right) {
        return right.between(node.between(node.left, right.left), right.right);
    }
}
