(function () {
  'use strict';
  var data = window.tuoyu;
  var charts = [];

  function language() {
    return document.body.classList.contains('zh') ? 'zh' : 'en';
  }

  function say(zh, en) {
    return language() === 'zh' ? zh : en;
  }

  function escaped(text) {
    var node = document.createElement('div');
    node.textContent = text;
    return node.innerHTML;
  }

  function box(heading, lines) {
    return '<div class="tip"><b>' + escaped(heading) + '</b><br>' + lines.map(escaped).join('<br>') + '</div>';
  }

  function both(words) {
    return say(words.zh, words.en);
  }

  function tooltip(formatter) {
    return { trigger: 'item', triggerOn: 'mousemove|click', confine: true, formatter: formatter };
  }

  // Hatching as well as colour, so that the kinds of answers are told apart without colour.
  var look = {
    DETERMINED: { color: '#1f5f8b' },
    UNDETERMINED: { color: '#d9902f', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -0.785 } },
    NOT_APPLICABLE: { color: '#8795a3', decal: { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] } },
    CONFLICT: { color: '#7a3b8f', decal: { symbol: 'triangle', symbolSize: 0.7 } },
    INVALID: { color: '#b3403a', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 0.785 } }
  };

  function isNarrow() {
    return window.innerWidth < 640;
  }

  function answers() {
    var narrow = isNarrow();
    var bars = data.answers.slice().reverse();
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true },
      grid: { left: 16, right: 46, top: 8, bottom: 8, containLabel: true },
      tooltip: tooltip(function (at) {
        var bar = bars[at.dataIndex];
        return box(both(bar) + ': ' + bar.count, both(bar.cited));
      }),
      xAxis: { type: 'value', splitLine: { show: false }, axisLabel: { show: false } },
      yAxis: {
        type: 'category', axisTick: { show: false },
        data: bars.map(both),
        axisLabel: { width: narrow ? 140 : 330, overflow: 'break', lineHeight: 15, fontSize: narrow ? 11 : 13, color: '#1c2733' }
      },
      series: [{
        type: 'bar', barMaxWidth: 22, label: { show: true, position: 'right' },
        data: bars.map(function (bar) { return { value: bar.count, itemStyle: look[bar.standing] }; })
      }]
    };
  }

  var ids = data.parties.map(function (party) { return party.id; });

  function points(role) {
    var found = [];
    data.rows.forEach(function (row, y) {
      row[role].forEach(function (each) { found.push({ value: [ids.indexOf(each.party), y], written: each.written }); });
    });
    return found;
  }

  function matrix() {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true },
      grid: { left: 8, right: 16, top: 34, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, data: [say('牵头', 'lead'), say('责任', 'responsible')] },
      tooltip: tooltip(function (at) {
        var row = data.rows[at.value[1]];
        var party = data.parties[at.value[0]];
        var written = at.data.written === party.zh ? [] : [say('此行写作“', 'written here as “') + at.data.written + '”'];
        return box(both(party) + ' · ' + at.seriesName,
          written.concat(row.instrument + ' ' + both(row.place) + '“' + row.text + '”'));
      }),
      xAxis: {
        type: 'category', position: 'top', data: data.parties.map(both), axisTick: { show: false },
        axisLabel: { rotate: 90, interval: 0, fontSize: 11, width: 170, overflow: 'truncate', color: '#1c2733' }, splitLine: { show: true, lineStyle: { color: '#eef2f5' } }
      },
      yAxis: {
        type: 'category', inverse: true, axisTick: { show: false },
        data: data.rows.map(function (row) { return isNarrow() ? both(row.place) : both(row.place) + ' ' + row.heading; }),
        axisLabel: { width: 230, overflow: 'truncate', interval: 0, fontSize: 11, color: '#1c2733' },
        splitLine: { show: true, lineStyle: { color: '#eef2f5' } }
      },
      series: [
        { name: say('牵头', 'lead'), type: 'scatter', symbol: 'circle', symbolSize: 14, data: points('lead'), itemStyle: { color: '#1f5f8b', opacity: 1 } },
        {
          name: say('责任', 'responsible'), type: 'scatter', symbol: 'circle', symbolSize: 11, data: points('responsible'),
          itemStyle: { color: '#ffffff', borderColor: '#1f5f8b', borderWidth: 2, opacity: 1 }
        }
      ]
    };
  }

  // A shape as well as a colour and a word for each outcome.
  var marks = {
    MET: { symbol: 'circle', color: '#1d7a46' },
    EXCEEDED: { symbol: 'pin', color: '#1d7a46' },
    MISSED: { symbol: 'path://M2 0 L6 4 L10 0 L12 2 L8 6 L12 10 L10 12 L6 8 L2 12 L0 10 L4 6 L0 2 Z', color: '#b3403a' },
    UNPROVEN: { symbol: 'emptyTriangle', color: '#a15c00' },
    UNDETERMINED: { symbol: 'diamond', color: '#a15c00' },
    NOT_YET_DUE: { symbol: 'emptyCircle', color: '#1f5f8b' },
    NOT_ASSESSABLE: { symbol: 'emptyRect', color: '#5b6b7b' }
  };

  function width() {
    return document.getElementById('timeline').clientWidth;
  }

  function time(day) {
    return Date.parse(day + 'T00:00:00');
  }

  function span() {
    var days = [data.since, data.asOf];
    data.targets.forEach(function (line) { days = days.concat(line.days); });
    days.sort();
    return { from: time(days[0].slice(0, 4) + '-01-01'), to: time(Number(days[days.length - 1].slice(0, 4)) + 1 + '-01-01') };
  }

  // The words stand on the side of the mark where there is more room, once for a line.
  function words(line, at, all) {
    var toTheLeft = at - all.from > (all.to - all.from) / 2;
    var days = line.days.length ? line.days.join(say(' 或 ', ' or ')) : say('未定日期', 'no day is set');
    var room = width() > 900 || line.days.length < 2;
    return {
      show: true, position: toTheLeft ? 'left' : 'right', distance: 8, color: marks[line.outcome].color,
      fontSize: isNarrow() ? say(11, 10) : 12, lineHeight: 14, backgroundColor: '#ffffff', padding: [1, 2],
      formatter: (room ? days + '  ' : '') + both(line.says)
    };
  }

  function due(outcome, all) {
    var found = [];
    data.targets.forEach(function (line, y) {
      var days = line.days.length ? line.days.map(time) : [all.to];
      days.forEach(function (at, i) {
        if (line.outcome === outcome) {
          var last = all.from + (all.to - all.from) / 2 < at ? i === 0 : i === days.length - 1;
          found.push({ value: [at, y], label: last ? words(line, at, all) : { show: false } });
        }
      });
    });
    return found;
  }

  function lanes(all) {
    return data.targets.map(function (line, y) {
      var end = line.days.length ? time(line.days[line.days.length - 1]) : all.to;
      var open = line.days.length === 0;
      return [
        { coord: [time(data.since), y], lineStyle: { color: '#aab6c2', width: line.way ? 1 : 2, type: open ? 'dashed' : 'solid' } },
        { coord: [end, y] }
      ];
    });
  }

  function outcomes() {
    return Object.keys(marks).filter(function (outcome) {
      return data.targets.some(function (line) { return line.outcome === outcome; });
    });
  }

  function kind(outcome) {
    return both(data.targets.filter(function (line) { return line.outcome === outcome; })[0].kind);
  }

  function timeline() {
    var narrow = isNarrow();
    var side = width() > 900 ? 345 : 230;
    var all = span();
    var today = {
      name: 'asOf', type: 'scatter', data: [], silent: true,
      markLine: {
        silent: true, symbol: 'none', animation: false, label: { show: false },
        data: lanes(all).concat([{
          xAxis: time(data.asOf), lineStyle: { color: '#1c2733', width: 2, type: 'dotted' },
          label: { show: true, position: 'start', formatter: say('截至 ', 'as of ') + data.asOf, color: '#1c2733', fontWeight: 600 }
        }])
      }
    };
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true },
      // The lanes lie under the marks; the library takes this from here alone, not from the series.
      markLine: { z: 1 },
      legend: { top: 0, left: 0, itemGap: 12, itemWidth: 14, itemHeight: 12, selectedMode: false, data: outcomes().map(kind), textStyle: { fontSize: narrow ? 11 : 12 } },
      grid: { left: narrow ? 16 : side + 15, right: 24, top: narrow ? 98 : 58, bottom: 28 },
      tooltip: tooltip(function (at) {
        var line = data.targets[at.value[1]];
        var days = line.days.length ? line.days.join(say(' 或 ', ' or ')) : say('文件未定日期', 'the document sets no day');
        return box(both(line.label), [days + ' · ' + both(line.says)].concat(both(line.cited)));
      }),
      xAxis: {
        type: 'time', min: all.from, max: all.to, minInterval: 365 * 24 * 3600 * 1000, axisLabel: { formatter: '{yyyy}', color: '#1c2733' },
        splitLine: { show: true, lineStyle: { color: '#e3e9ee' } }
      },
      yAxis: {
        type: 'category', inverse: true, axisTick: { show: false }, axisLine: { show: false },
        data: data.targets.map(function (line) { return (line.way ? say('　如理解为：', '   if read as: ') : '') + both(line.label); }),
        axisLabel: {
          interval: 0, inside: narrow, width: narrow ? 330 : side, overflow: 'break', lineHeight: 15, fontSize: narrow ? 11 : 12,
          color: function (label, y) { return data.targets[y].way ? '#5b6b7b' : '#1c2733'; },
          verticalAlign: narrow ? 'bottom' : 'middle', padding: narrow ? [0, 0, 8, 0] : 0, margin: narrow ? 0 : 10
        },
        z: narrow ? 3 : 0
      },
      series: outcomes().map(function (outcome) {
        return {
          name: kind(outcome), type: 'scatter', symbol: marks[outcome].symbol, symbolSize: 13, data: due(outcome, all),
          itemStyle: { color: marks[outcome].color, opacity: 1 }, labelLayout: { hideOverlap: false }, z: 4
        };
      }).concat([today])
    };
  }

  // By keyboard a picture is one stop, and its marks are gone through with the arrow keys, in the order of the lines.
  function keyboard(chart, host) {
    var at = 0;
    var spoken = document.createElement('div');
    spoken.className = 'spoken';
    spoken.setAttribute('aria-live', 'polite');
    host.parentNode.insertBefore(spoken, host.nextSibling);

    function points() {
      var found = [];
      chart.option().series.forEach(function (series, s) {
        series.data.forEach(function (point, i) { found.push({ series: s, index: i, at: Array.isArray(point.value) ? point.value : [0, -i] }); });
      });
      return found.sort(function (a, b) { return a.at[1] - b.at[1] || a.at[0] - b.at[0]; });
    }

    function show(step) {
      var all = points();
      at = (at + step + all.length) % all.length;
      chart.drawn.dispatchAction({ type: 'showTip', seriesIndex: all[at].series, dataIndex: all[at].index });
      var tip = host.querySelector('.tip');
      spoken.textContent = tip ? tip.textContent : '';
    }

    var steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    host.addEventListener('focus', function () { if (host.matches(':focus-visible')) { show(0); } });
    host.addEventListener('blur', function () { chart.drawn.dispatchAction({ type: 'hideTip' }); });
    host.addEventListener('keydown', function (event) {
      if (steps[event.key]) {
        event.preventDefault();
        show(steps[event.key]);
      } else if (event.key === 'Escape') {
        chart.drawn.dispatchAction({ type: 'hideTip' });
      }
    });
  }

  function draw() {
    charts.forEach(function (chart) { chart.drawn.setOption(chart.option(), true); });
  }

  function place(id, option) {
    var host = document.getElementById(id);
    if (host) {
      var chart = { drawn: echarts.init(host, null, { renderer: 'svg' }), option: option };
      host.setAttribute('tabindex', '0');
      charts.push(chart);
      keyboard(chart, host);
    }
  }

  // On paper nothing can be pointed at: the tables with the words are opened.
  function unfold(open) {
    document.querySelectorAll('details').forEach(function (each) { each.open = open; });
    resize();
  }

  function resize() {
    charts.forEach(function (chart) { chart.drawn.resize(); });
    draw();
  }

  document.getElementById('language').addEventListener('click', function () {
    document.body.classList.toggle('zh');
    document.body.classList.toggle('en');
    document.documentElement.lang = say('zh-CN', 'en');
    draw();
  });
  window.addEventListener('resize', resize);
  window.addEventListener('beforeprint', function () { unfold(true); });
  window.addEventListener('afterprint', function () { unfold(false); });
  place('answers', answers);
  place('timeline', timeline);
  place('matrix', matrix);
  draw();
  document.body.setAttribute('data-ready', 'true');
})();
