package org.tuoyu.childcare.assignment;

/** A task (工作任务): what is to be done, under one heading; its rows say who does which part of it. */
public record Task(int number, String heading) {
    public Task {
        if (number < 1 || heading.isBlank()) {
            throw new IllegalArgumentException(
                    "A task is counted from 1 and has a heading, got " + number + " '" + heading + "'");
        }
    }

    /** Whether it divides the work on this clause of the body: 三(三)8 is the item of task 8. */
    boolean isOf(String clause) {
        String[] numbers = clause.split("\\.", -1);
        return numbers.length == 3 && numbers[2].equals(Integer.toString(number));
    }
}
