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

  function box(lines) {
    return '<div style="max-width:340px;white-space:normal;line-height:1.5">' + lines.join('<br>') + '</div>';
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
      aria: { enabled: true },
      grid: { left: 16, right: 46, top: 8, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'item', triggerOn: 'mousemove|click', confine: true,
        formatter: function (at) {
          var bar = bars[at.dataIndex];
          var cited = say(bar.citedZh, bar.citedEn);
          return box(['<b>' + escaped(say(bar.zh, bar.en)) + ': ' + bar.count + '</b>'].concat(cited.map(escaped)));
        }
      },
      xAxis: { type: 'value', splitLine: { show: false }, axisLabel: { show: false } },
      yAxis: {
        type: 'category', axisTick: { show: false },
        data: bars.map(function (bar) { return say(bar.zh, bar.en); }),
        axisLabel: { width: narrow ? 140 : 330, overflow: 'break', lineHeight: 15, fontSize: narrow ? 11 : 13, color: '#1c2733' }
      },
      series: [{
        type: 'bar', barMaxWidth: 22, label: { show: true, position: 'right' },
        data: bars.map(function (bar) { return { value: bar.count, itemStyle: look[bar.standing] }; })
      }]
    };
  }

  var ids = data.parties.map(function (party) { return party.id; });

  function name(party) {
    return say(party.zh, party.en);
  }

  function points(role) {
    var found = [];
    data.rows.forEach(function (row, y) {
      row[role].forEach(function (party) { found.push([ids.indexOf(party), y]); });
    });
    return found;
  }

  function matrix() {
    return {
      animation: false,
      aria: { enabled: true },
      grid: { left: 8, right: 16, top: 34, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, data: [say('牵头', 'lead'), say('责任', 'responsible')] },
      tooltip: {
        trigger: 'item', triggerOn: 'mousemove|click', confine: true,
        formatter: function (at) {
          var row = data.rows[at.value[1]];
          return box(['<b>' + escaped(name(data.parties[at.value[0]])) + ' · ' + escaped(at.seriesName) + '</b>',
            escaped('北碚府办发〔2020〕105号 ' + row.clause + '“' + row.text + '”')]);
        }
      },
      xAxis: {
        type: 'category', position: 'top', data: data.parties.map(name), axisTick: { show: false },
        axisLabel: { rotate: 90, interval: 0, fontSize: 11, width: 170, overflow: 'truncate', color: '#1c2733' }, splitLine: { show: true, lineStyle: { color: '#eef2f5' } }
      },
      yAxis: {
        type: 'category', inverse: true, axisTick: { show: false },
        data: data.rows.map(function (row) { return isNarrow() ? row.clause : row.clause + ' ' + row.heading; }),
        axisLabel: { width: 230, overflow: 'truncate', interval: 0, fontSize: 11, color: '#1c2733' },
        splitLine: { show: true, lineStyle: { color: '#eef2f5' } }
      },
      series: [
        { name: say('牵头', 'lead'), type: 'scatter', symbol: 'circle', symbolSize: 14, data: points('lead'), itemStyle: { color: '#1f5f8b' } },
        {
          name: say('责任', 'responsible'), type: 'scatter', symbol: 'circle', symbolSize: 11, data: points('responsible'),
          itemStyle: { color: '#ffffff', borderColor: '#1f5f8b', borderWidth: 2 }
        }
      ]
    };
  }

  function draw() {
    charts.forEach(function (chart) { chart.drawn.setOption(chart.option(), true); });
  }

  function place(id, option) {
    var drawn = echarts.init(document.getElementById(id), null, { renderer: 'svg' });
    charts.push({ drawn: drawn, option: option });
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
  window.addEventListener('beforeprint', resize);
  window.addEventListener('afterprint', resize);
  place('answers', answers);
  place('matrix', matrix);
  draw();
  document.body.setAttribute('data-ready', 'true');
})();
