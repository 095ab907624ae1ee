/** What a style sheet is to a test: nothing. Jest maps every imported .css file here. */
module.exports = {};
