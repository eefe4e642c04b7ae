// How Teams draws cards: sizes, spacing and colours, in light and in dark.

const tones = {
  light: {
    text: "#242424", subtle: "#5c5c5c", card: "#ffffff", emphasis: "#f5f5f5",
    good: "#0e700e", warning: "#8a5300", attention: "#b10e1c", accent: "#4f52b2", line: "#d1d1d1",
    goodBack: "#f1faf1", warningBack: "#fdf6ec", attentionBack: "#fdf3f4", accentBack: "#ebefff",
  },
  dark: {
    text: "#ffffff", subtle: "#c0c0c0", card: "#292929", emphasis: "#333333",
    good: "#7fd67f", warning: "#f2b661", attention: "#ff9da4", accent: "#a6a7f2", line: "#525252",
    goodBack: "#17301a", warningBack: "#3b2d14", attentionBack: "#3f1d21", accentBack: "#2f2f4a",
  },
};

export function hostConfig(dark) {
  const tone = dark ? tones.dark : tones.light;
  const both = (color) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: tone.text, subtle: tone.subtle },
    accent: both(tone.accent), good: both(tone.good), warning: both(tone.warning),
    attention: both(tone.attention), dark: both(tone.text), light: both(tone.subtle),
  };
  const container = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    hostCapabilities: { capabilities: null },
    choiceSetInputValueSeparator: ",",
    supportsInteractivity: true,
    spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: tone.line },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    containerStyles: {
      default: container(tone.card), emphasis: container(tone.emphasis),
      good: container(tone.goodBack), warning: container(tone.warningBack),
      attention: container(tone.attentionBack), accent: container(tone.accentBack),
    },
    textBlock: { headingLevel: 3 },
    textStyles: { heading: { size: "large", weight: "bolder" } },
    inputs: {
      label: { inputSpacing: "small", requiredInputs: { weight: "bolder" }, optionalInputs: { weight: "bolder" } },
      errorMessage: { color: "attention", size: "small" },
    },
    actions: {
      maxActions: 6, buttonSpacing: 8, spacing: "default", actionsOrientation: "horizontal",
      actionAlignment: "left", showCard: { actionMode: "inline", inlineTopMargin: 16 },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: "default", size: "default", weight: "bolder", wrap: true, maxWidth: 150 },
      value: { color: "default", size: "default", weight: "default", wrap: true },
      spacing: 16,
    },
  };
}
